'use strict';
const { Model, DataTypes, Sequelize } = require('sequelize');

// initialised by the project, on a Sequelize of its own
const sequelize = new Sequelize('postgres://nobody@127.0.0.1:1/nothing');

class Team extends Model {
  static associate(models) {
    this.belongsTo(models.Player, { as: 'captain', foreignKey: 'captainId' });
  }
}
Team.init({ name: { type: DataTypes.STRING(30), allowNull: false } }, { sequelize, timestamps: false });

class Player extends Model {
  static associate(models) {
    this.belongsTo(models.Team, { foreignKey: { name: 'teamId', allowNull: false } });
  }
}
Player.init({ name: DataTypes.STRING(30) }, { sequelize, timestamps: false });

module.exports = { Team, Player };
