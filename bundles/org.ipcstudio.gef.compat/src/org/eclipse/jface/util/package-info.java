/** What GEF 3.2 needs of a package that the platform has changed since. */
package org.eclipse.jface.util;
