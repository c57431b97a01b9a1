export default (sequelize, DataTypes) => sequelize.define('User', { name: DataTypes.STRING }, { timestamps: false });
