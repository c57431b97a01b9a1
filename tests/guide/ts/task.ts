import { AllowNull, BelongsTo, Column, DataType, Default, ForeignKey, Model, Table } from 'sequelize-typescript';
import { User } from './user';

@Table
export class Task extends Model {
  @Default(false)
  @Column(DataType.BOOLEAN)
  declare complete: boolean;

  @AllowNull(false)
  @ForeignKey(() => User)
  @Column(DataType.INTEGER)
  declare userID: number;

  @BelongsTo(() => User)
  declare user: User;
}
