/** Cases in which the model does not yet say what Spring Boot does, and why. */

export const excused: Readonly<Record<string, string>> = {};
