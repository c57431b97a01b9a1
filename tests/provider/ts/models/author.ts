import { AllowNull, Column, DataType, HasMany, Table, Unique } from 'sequelize-typescript';
import { Named } from './named';
import { Book } from './book';

@Table({ tableName: 'authors', underscored: true })
export class Author extends Named {
  @Unique
  @Column
  declare email: string;

  @AllowNull(false)
  @Column(DataType.ENUM('novels', 'poems'))
  declare kind: string;

  @HasMany(() => Book)
  declare books: Book[];
}
