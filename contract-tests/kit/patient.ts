import { defaultLimits, type Limits } from '../../src/gate/provider/exchange.js';

/** A busy machine is no fault of a provider. */
export const patient: Limits = { ...defaultLimits, timeout: 120_000 };
