import { CircleAlert, CircleDot, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GapSeverity } from '../../../domain/coverage/types';

/** One shape per severity, so that they differ without colour. */
export const severityIcons: Readonly<Record<GapSeverity, ReactNode>> = {
  critical: <OctagonAlert aria-hidden />,
  serious: <TriangleAlert aria-hidden />,
  moderate: <CircleAlert aria-hidden />,
  minor: <CircleDot aria-hidden />,
};
