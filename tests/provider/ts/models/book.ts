import { BelongsTo, Column, DataType, ForeignKey, Index, Model, Table } from 'sequelize-typescript';
import { Author } from './author';

@Table({ tableName: 'books', underscored: true })
export default class Book extends Model {
  @Index('books_title')
  @Column(DataType.STRING(80))
  declare title: string;

  @Column
  declare pages: number;

  @ForeignKey(() => Author)
  @Column
  declare authorId: number;

  @BelongsTo(() => Author)
  declare author: Author;
}

@Table({ tableName: 'shelves', timestamps: false })
export class Shelf extends Model {
  @ForeignKey(() => Book)
  @Column(DataType.INTEGER)
  declare bookId: number;
}

export { Book };
