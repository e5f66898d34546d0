/** Orders of a list, each with its name; the first is the one that it has unless somebody chooses. */
type Orders<Order extends string> = readonly [
  readonly [order: Order, name: string],
  ...(readonly (readonly [order: Order, name: string])[]),
];

/** The order that an address asks for, as far as there is such a one. */
export function chosenOrder<Order extends string>(orders: Orders<Order>, asked: string | undefined): Order {
  return (orders.find(([one]) => one === asked) ?? orders[0])[0];
}

/** A field for the order of a list. */
export function OrderField<Order extends string>({
  orders,
  value,
  onChange,
}: {
  readonly orders: Orders<Order>;
  readonly value: Order;
  readonly onChange: (order: Order) => void;
}) {
  return (
    <label className="row">
      <span className="small">Order</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Order)}>
        {orders.map(([order, name]) => (
          <option key={order} value={order}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
