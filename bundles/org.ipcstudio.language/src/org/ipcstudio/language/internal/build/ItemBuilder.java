package org.ipcstudio.language.internal.build;

import static org.ipcstudio.language.internal.build.BuildContext.FACTORY;
import static org.ipcstudio.model.ModelPackage.Literals.CONNECTION_END__NODE;

import org.ipcstudio.language.internal.grammar.IpcParser.AlwaysPropertyContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ArrowContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ConnectionContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ConstantContext;
import org.ipcstudio.language.internal.grammar.IpcParser.EndContext;
import org.ipcstudio.language.internal.grammar.IpcParser.EnumLiteralContext;
import org.ipcstudio.language.internal.grammar.IpcParser.EnumerationContext;
import org.ipcstudio.language.internal.grammar.IpcParser.EventuallyPropertyContext;
import org.ipcstudio.language.internal.grammar.IpcParser.FinallyPropertyContext;
import org.ipcstudio.language.internal.grammar.IpcParser.LeadsToPropertyContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ProgressPropertyContext;
import org.ipcstudio.language.internal.grammar.IpcParser.PropertyContext;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.EventuallyProperty;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.ProgressProperty;
import org.ipcstudio.model.Property;

/** Builds the items that are no nodes. */
final class ItemBuilder {

	private final BuildContext context;
	private final ExpressionBuilder expressions;
	private final PlaceBuilder places;

	ItemBuilder(BuildContext context, ExpressionBuilder expressions, PlaceBuilder places) {
		this.context = context;
		this.expressions = expressions;
		this.places = places;
	}

	Constant constant(ConstantContext text) {
		Constant constant = context.put(FACTORY.createConstant(), text);
		context.name(constant, text.id());
		constant.setValue(expressions.expression(text.expr(), text));
		return constant;
	}

	Enumeration enumeration(EnumerationContext text) {
		Enumeration enumeration = context.put(FACTORY.createEnumeration(), text);
		context.name(enumeration, text.id());
		for (EnumLiteralContext part : text.enumLiteral()) {
			if (Names.isPresent(part.id())) {
				EnumLiteral literal = context.put(FACTORY.createEnumLiteral(), part);
				context.name(literal, part.id());
				enumeration.getLiterals().add(literal);
			}
		}
		return enumeration;
	}

	/** A connection; null if it is broken. */
	Connection connection(ConnectionContext text) {
		if (context.isBroken(text)) {
			return null;
		}
		Connection connection = context.put(FACTORY.createConnection(), text);
		for (EndContext end : text.end()) {
			connection.getEnds().add(end(end));
		}
		for (ArrowContext arrow : text.arrow()) {
			connection.getDirections().add(Direction.get(arrow.getText()));
		}
		text.bend().forEach(bend -> connection.getBends().add(places.bend(bend)));
		return connection;
	}

	private ConnectionEnd end(EndContext text) {
		ConnectionEnd end = context.put(FACTORY.createConnectionEnd(), text);
		context.use(end, CONNECTION_END__NODE, text.id());
		if (text.index() != null) {
			end.setIndex(expressions.expression(text.index().expr(), text));
		}
		return end;
	}

	/** A property; null if it is broken. */
	Property property(PropertyContext text) {
		if (context.isBroken(text)) {
			return null;
		}
		return switch (text) {
			case AlwaysPropertyContext always -> {
				AlwaysProperty property = context.put(FACTORY.createAlwaysProperty(), text);
				property.setCondition(expressions.expression(always.expr(), text));
				yield property;
			}
			case FinallyPropertyContext last -> {
				FinallyProperty property = context.put(FACTORY.createFinallyProperty(), text);
				property.setCondition(expressions.expression(last.expr(), text));
				yield property;
			}
			case EventuallyPropertyContext once -> {
				EventuallyProperty property = context.put(FACTORY.createEventuallyProperty(), text);
				property.setCondition(expressions.expression(once.expr(), text));
				yield property;
			}
			case LeadsToPropertyContext leads -> {
				LeadsToProperty property = context.put(FACTORY.createLeadsToProperty(), text);
				property.setCondition(expressions.expression(leads.expr(0), text));
				property.setConsequence(expressions.expression(leads.expr(1), text));
				yield property;
			}
			case ProgressPropertyContext progress -> {
				ProgressProperty property = context.put(FACTORY.createProgressProperty(), text);
				if (progress.ref() != null) {
					property.setProcess(expressions.reference(progress.ref()));
				}
				yield property;
			}
			default -> null;
		};
	}
}
