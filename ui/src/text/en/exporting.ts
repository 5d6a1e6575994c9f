/* exporting */
export const exporting = {};
