import * as z from "zod";

// zod compiles checks with `new Function` where it may. The client's security policy forbids that and reports each attempt,
// so it must not try; this has to stand before the first schema is made.
z.config({ jitless: true });

export { z };
