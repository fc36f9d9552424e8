/** The shape another language must have: the same keys as the Dutch source, any text. Missing and surplus keys are type errors. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>;
};
