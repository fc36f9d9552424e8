const talents = {} as const;

export default talents;
