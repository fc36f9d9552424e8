import { Select } from "../../../ui/index.js";
import { useMapNames } from "./map-names.js";
import type { MapOptions } from "./map-types.js";

export interface GroupSelectProps {
  readonly label: string;
  readonly groups: MapOptions["groups"];
  readonly value: string | null;
  readonly onChange: (groupId: string) => void;
}

/** One of the groups that may have numbers. */
export function GroupSelect({ label, groups, value, onChange }: GroupSelectProps) {
  const { groupWithSize } = useMapNames();
  return (
    <Select
      label={label}
      options={groups.map((group) => ({ value: group.id, label: groupWithSize(group) }))}
      value={value}
      onChange={onChange}
    />
  );
}
