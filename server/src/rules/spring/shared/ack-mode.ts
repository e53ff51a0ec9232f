/** The listener's ack mode, for the rules about it. */
export { type AckMode, ackModeKey, ackModes, readAckMode } from "../../../model/ack-mode.ts";
