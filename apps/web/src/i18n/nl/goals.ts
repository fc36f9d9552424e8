const goals = {} as const;

export default goals;
