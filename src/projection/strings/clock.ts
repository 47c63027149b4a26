/** Time in words. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

export const CLOCK = {
  'clock.stretch': '{from} to {to}, {city}',
  'clock.minute': '{count} minute',
  'clock.minutes': '{count} minutes',
  'clock.hour': '{count} hour',
  'clock.hours': '{count} hours',
  'clock.day': '{count} day',
  'clock.days': '{count} days',
} as const;
