/** The tabbed properties of what is selected: fields and tables that are made from a description of the language's attributes. */
package org.ipcstudio.editor.properties;
