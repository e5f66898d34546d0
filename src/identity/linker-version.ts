/** The version of what finds links of the machine. To be raised with every change to what `findLinks` gives: a workspace keeps it. */
export const linkerVersion = 'links/2';
