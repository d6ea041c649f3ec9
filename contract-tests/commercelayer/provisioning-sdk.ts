import * as sdk from '@commercelayer/provisioning-sdk';

// The package says `export =` to compilers, and exports this member by its name to Node.
export const CommerceLayerProvisioning: typeof sdk.default = Reflect.get(sdk, 'CommerceLayerProvisioning');
