export { accessLog } from "./access-log.shape.js";
