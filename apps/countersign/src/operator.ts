/** In whose name the store's operator acts, when no post was named. */
export const OPERATOR = 'register-operator';
