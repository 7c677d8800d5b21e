import type { Action, PositionedAction } from '@countersign/core';
import type { View } from '../view.ts';

/** What the parts of an action's page are drawn from: the action, how it stands, and where. */
export type OneAction = { readonly action: Action; readonly stands: PositionedAction; readonly view: View };
