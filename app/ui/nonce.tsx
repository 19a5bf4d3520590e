import { createContext, useContext } from "react";

/** The nonce of this answer's inline scripts. In the browser there is none: it hides them from the page itself. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = () => useContext(NonceContext);
