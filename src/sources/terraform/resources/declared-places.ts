/** Resources of services without data events, of which nothing but the place is read. */
import { serviceOfType } from "../../../catalog/declared-types.ts";
import type { DeclaredPlace } from "../../../model/resource.ts";
import { originOfInstance } from "./cell.ts";
import type { Instance } from "./instance.ts";
import { instanceId, instanceSubjectOf, type Model } from "./model.ts";

/** Whether a type is one of such a service. */
export function isPlaceAlone({ declarations }: Model, type: string): boolean {
  return !declarations.has(type) && serviceOfType(type, "terraform") !== undefined;
}

/** The places of instances of such types. */
export function placesOf(model: Model, instances: readonly Instance[]): readonly DeclaredPlace[] {
  return instances.flatMap((instance): DeclaredPlace[] => {
    const service = serviceOfType(instance.type, "terraform");
    if (service === undefined) return [];
    return [
      {
        id: instanceId(model, instance),
        service,
        scope: model.providers.scopeOf(undefined, instance.providerKey),
        origin: originOfInstance(instanceSubjectOf(model, instance)),
      },
    ];
  });
}
