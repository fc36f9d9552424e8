const identity = {} as const;

export default identity;
