/** The static meaning of declarations: types, constants, direct links, and who may use what. */
package org.ipcstudio.language.types;
