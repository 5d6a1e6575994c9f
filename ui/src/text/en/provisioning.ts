/* provisioning */
export const provisioning = {};
