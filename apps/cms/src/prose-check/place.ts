/** Where words stand: `field|pointer`, a field of the form and the way into its tree; the pointer is empty in plain text. */
export const placeOf = (field: string, pointer = '') => `${field}|${pointer}`;
export const fieldOfPlace = (place: string) => place.slice(0, place.indexOf('|'));
export const pointerOfPlace = (place: string) => place.slice(place.indexOf('|') + 1);
