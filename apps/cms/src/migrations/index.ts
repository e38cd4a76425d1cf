import * as migration_20261124_042932_initial from './20261124_042932_initial';

export const migrations = [
  {
    up: migration_20261124_042932_initial.up,
    down: migration_20261124_042932_initial.down,
    name: '20261124_042932_initial'
  },
];
