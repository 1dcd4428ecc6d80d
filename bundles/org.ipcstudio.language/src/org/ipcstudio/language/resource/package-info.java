/** The texts of systems as resources of EMF, for programs that use the model without an editor. */
package org.ipcstudio.language.resource;
