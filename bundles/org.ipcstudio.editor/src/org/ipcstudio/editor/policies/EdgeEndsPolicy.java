package org.ipcstudio.editor.policies;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Shows the ends of a selected edge as handles; the nodes that they are dropped on reconnect it. */
public final class EdgeEndsPolicy extends ConnectionEndpointEditPolicy {
}
