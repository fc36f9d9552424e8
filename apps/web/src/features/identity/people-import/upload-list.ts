import { RouteError } from "../../../platform/api-error.js";

/** Sends a list as a stream, telling how far it is: `fetch` cannot say that of what it sends. */
export function uploadList(file: File, onProgress: (part: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/people-imports");
    request.setRequestHeader("content-type", "text/csv");
    // A page of another site cannot set this one.
    request.setRequestHeader("x-eigenkleur", "people-import");
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new TypeError("Failed to fetch"));
    request.onload = () => {
      const body: unknown = request.responseText.startsWith("{") ? JSON.parse(request.responseText) : {};
      const id: unknown = Reflect.get(Object(body), "id");
      if (request.status === 201 && typeof id === "string") resolve(id);
      else
        reject(
          new RouteError(
            request.status,
            (Reflect.get(Object(body), "error") as ConstructorParameters<typeof RouteError>[1] | undefined) ?? { code: "UNAVAILABLE" },
          ),
        );
    };
    request.send(file);
  });
}
