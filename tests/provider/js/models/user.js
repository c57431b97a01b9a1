'use strict';
// what it says must not get among the SQL
console.log('DROP TABLE users;');
module.exports = (sequelize, DataTypes) => {
  const User = sequelize.define('User', {
    name: { type: DataTypes.STRING, allowNull: false },
    email: { type: DataTypes.STRING(191), allowNull: false, unique: true },
    tenant: { type: DataTypes.INTEGER, unique: 'tenant_badge' },
    badge: { type: DataTypes.INTEGER, unique: 'tenant_badge' },
    initials: { type: DataTypes.VIRTUAL },
  }, { indexes: [{ fields: ['name'] }] });
  User.associate = models => User.hasMany(models.Task, { foreignKey: { name: 'userId', allowNull: false } });
  return User;
};
