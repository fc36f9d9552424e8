export { GoalShape } from "./goals.shape.js";
