import { useLocale } from "react-aria-components";

export interface DateTextProps {
  /** An instant (`…At`) or a day (`…On`, YYYY-MM-DD), as the API gives it. */
  readonly value: string;
  readonly hasTime?: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date in words of the reader's language; a day stays that day in every time zone. */
export function DateText({ value, hasTime }: DateTextProps) {
  const { locale } = useLocale();
  const isDay = DAY.test(value);
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(hasTime && !isDay ? { timeStyle: "short" as const } : {}),
    ...(isDay ? { timeZone: "UTC" } : {}),
  });
  const date = new Date(value);
  return <time dateTime={value}>{Number.isNaN(date.getTime()) ? value : format.format(date)}</time>;
}
