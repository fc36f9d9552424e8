const portfolio = {} as const;

export default portfolio;
