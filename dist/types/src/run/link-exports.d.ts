import type { SourceModel } from "../model/notification.ts";
/** The models of all inputs with their imports resolved as far as the exports of the others tell. The exports are the ones of all models together. */
export declare function linkExports(models: readonly SourceModel[]): readonly SourceModel[];
