// One door to the whole kit.

export * from './buildings.mjs';
export * from './bust.mjs';
export * from './camera.mjs';
export * from './daylight.mjs';
export * from './figure-behind.mjs';
export * from './figure-profile.mjs';
export * from './furniture.mjs';
export * from './halftone.mjs';
export * from './heads.mjs';
export * from './inks.mjs';
export * from './limbs.mjs';
export * from './marks.mjs';
export * from './path.mjs';
export * from './plants.mjs';
export * from './print.mjs';
export * from './props-desk.mjs';
export * from './props-hand.mjs';
export * from './room.mjs';
export * from './scene.mjs';
export * from './shapes.mjs';
export * from './steam.mjs';
export * from './study.mjs';
export * from './today.mjs';
export * from './typed-page.mjs';
export * from './vehicles.mjs';
export * from './weather.mjs';
