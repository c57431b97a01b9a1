import { AllowNull, Column, Model } from 'sequelize-typescript';

// no table: others extend it
export abstract class Named extends Model {
  @AllowNull(false)
  @Column
  declare name: string;
}
