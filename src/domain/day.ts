/** A day in milliseconds: twenty-four hours, whatever the calendar does. */
export const DAY = 86_400_000;
