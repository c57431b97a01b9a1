'use strict';

module.exports = (sequelize, DataTypes) => {
  const Task = sequelize.define('Task', {
    complete: { type: DataTypes.BOOLEAN, defaultValue: false },
  });
  Task.associate = (models) => {
    Task.belongsTo(models.User, { as: 'user', foreignKey: { name: 'userID', allowNull: false } });
  };
  return Task;
};
