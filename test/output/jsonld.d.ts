declare module "jsonld" {
  type Node = Readonly<Record<string, unknown>>;
  interface Options {
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ readonly documentUrl: string; readonly document: unknown }>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Node[]>;
    toRDF(document: unknown, options: Options & { readonly format: "application/n-quads" }): Promise<string>;
  };
  export default jsonld;
}
