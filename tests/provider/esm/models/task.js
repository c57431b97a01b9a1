import { Model } from 'sequelize';

export class Task extends Model {
  static initModel(sequelize) {
    return Task.init({}, { sequelize, timestamps: false });
  }

  static associate({ User }) {
    Task.belongsTo(User, { foreignKey: 'userId' });
  }
}
