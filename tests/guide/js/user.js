'use strict';

module.exports = (sequelize, DataTypes) => {
  const User = sequelize.define('User', {
    name: { type: DataTypes.STRING, allowNull: false },
    email: { type: DataTypes.STRING, allowNull: false },
  });
  User.associate = (models) => {
    User.hasMany(models.Task, { as: 'tasks', foreignKey: { name: 'userID', allowNull: false } });
  };
  return User;
};
