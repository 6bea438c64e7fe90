/**
 * Puts what templates export for what other templates of the run import, in every text of sinks and resources.
 */
import { distinctAssumptions, type Assumption } from "../model/reasons/assumption.ts";
import { bindResource, bindSink, type Resolve } from "../model/bind.ts";
import type { SourceModel } from "../model/notification.ts";
import { importResolver, type Importer } from "../sources/cloudformation/read/link-exports.ts";

/**
 * The models of all inputs with their imports resolved as far as the exports of the others tell. The exports are the
 * ones of all models together.
 */
export function linkExports(models: readonly SourceModel[]): readonly SourceModel[] {
  const resolveImport = importResolver(models.flatMap(({ exports }) => exports ?? []));
  const linked = <T extends Importer & { readonly assumptions: readonly Assumption[] }>(
    item: T,
    bind: (item: T, resolve: Resolve) => T,
  ): T => {
    const assumptions = [...item.assumptions];
    let imports = 0;
    const bound = bind(item, (piece) => {
      const imported = resolveImport(piece, item);
      if (imported === undefined) return undefined;
      imports += 1;
      assumptions.push(...imported.assumptions);
      return imported.text;
    });
    return imports === 0 ? item : { ...bound, assumptions: distinctAssumptions(assumptions) };
  };
  return models.map((model) => ({
    ...model,
    sinks: model.sinks.map((sink) => linked(sink, bindSink)),
    resources: model.resources.map((resource) => linked(resource, bindResource)),
  }));
}
