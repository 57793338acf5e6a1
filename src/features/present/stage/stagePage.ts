import type { TypeSize } from '../../../domain/layout/textWidth';
import type { Stage } from '../../../domain/model/stage';
import type { FittedText } from '../frame/type';
import type { ChannelPage } from './channelPages';
import type { CardLook, FittedCard } from './fitCards';
import type { Moment } from './moments';
import type { StatementPart } from './statements';

/** One slide of a stage. */
export interface StagePage {
  readonly stage: Stage;
  readonly name: { readonly fitted: FittedText; readonly type: TypeSize };
  readonly statements: readonly StatementPart[];
  readonly statementType: TypeSize;
  readonly look: CardLook;
  readonly cards: readonly FittedCard<Moment>[];
  readonly channels: ChannelPage | null;
  /** Whether nobody has said what happens at the stage, nor where, nor where customers are: then the panel has the slide to itself. */
  readonly isBare: boolean;
  /** Whether everything stands one below the other. */
  readonly isStacked: boolean;
}
