const feedback = {} as const;

export default feedback;
