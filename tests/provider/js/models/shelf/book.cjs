'use strict';
module.exports = (sequelize, DataTypes) => {
  const Book = sequelize.define('Book', {
    kind: { type: DataTypes.ENUM('paper', 'pdf'), comment: "what it's made of" },
  }, { schema: 'shelf', tableName: 'books', timestamps: false });
  Book.associate = models => {
    Book.belongsTo(models.User, { foreignKey: 'ownerId' });
    Book.belongsTo(Book, { as: 'original', foreignKey: 'originalId' });
  };
  return Book;
};
