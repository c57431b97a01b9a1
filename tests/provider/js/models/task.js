'use strict';
const { Model } = require('sequelize');

class Task extends Model {
  static init(sequelize, DataTypes) {
    return super.init({
      complete: { type: DataTypes.BOOLEAN, defaultValue: false },
      state: {
        type: DataTypes.ENUM('open', 'PRIMARY KEY (done)'),
        allowNull: false,
        defaultValue: 'open',
        comment: 'see REFERENCES (of it)',
      },
      slug: { type: DataTypes.STRING(40), defaultValue: sequelize.fn('lower', 'NEW') },
      size: { type: DataTypes.MEDIUMINT },
      label: { type: DataTypes.STRING(20), defaultValue: 'true story' },
    }, { sequelize, timestamps: false });
  }

  static associate(models) {
    this.belongsTo(models.User, { foreignKey: { name: 'userId', allowNull: false }, onDelete: 'RESTRICT' });
    this.belongsTo(models.User, { as: 'reviewer', foreignKey: 'reviewerId', onDelete: 'SET NULL' });
  }
}

module.exports = Task;
