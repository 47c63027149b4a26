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
  'clock.week': '{count} week',
  'clock.weeks': '{count} weeks',
  'clock.month': '{count} month',
  'clock.months': '{count} months',
  'clock.year': '{count} year',
  'clock.years': '{count} years',
  'clock.a.day': 'a day',
  'clock.a.week': 'a week',
  'clock.a.month': 'a month',
} as const;
