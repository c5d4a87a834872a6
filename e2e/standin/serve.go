package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"sync"

	"github.com/hashicorp/go-hclog"
	goplugin "github.com/hashicorp/go-plugin"
	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/plugin"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
)

// address of each provider, without a registry host: either engine then takes its own.
var address = map[string]string{
	"alicloud":     "aliyun/alicloud",
	"tencentcloud": "tencentcloudstack/tencentcloud",
}

// serve offers both providers to engines that attach to them, until its input ends. The first line that it writes is
// the value of TF_REATTACH_PROVIDERS. Each line that it reads either begins a run (an object of STANDIN_ variables) or
// ends one (null); it answers each with a line: null, or what went wrong.
func serve(in io.Reader, out io.Writer) error {
	var clouds []*cloud.Cloud
	reattach := map[string]any{}
	ctx, stop := context.WithCancel(context.Background())
	for name := range address {
		c := cloud.Open(name)
		clouds = append(clouds, c)
		where, closed, err := listen(ctx, c)
		if err != nil {
			stop()
			return err
		}
		defer func() { <-closed }()
		reattach[address[name]] = where
	}
	// Runs before the waits above, which are for the sockets' files to be deleted.
	defer stop()
	session := cloud.NewSession(clouds...)
	answers := json.NewEncoder(out)
	if err := answers.Encode(reattach); err != nil {
		return err
	}
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		var problem any
		if err := obey(session, lines.Bytes()); err != nil {
			problem = err.Error()
		}
		if err := answers.Encode(problem); err != nil {
			return err
		}
	}
	return lines.Err()
}

func obey(session *cloud.Session, line []byte) error {
	var environment map[string]string
	if err := json.Unmarshal(line, &environment); err != nil {
		return err
	}
	if environment == nil {
		return session.End()
	}
	return session.Begin(cloud.Load(func(name string) string { return environment[name] }))
}

// listen serves one provider until ctx ends and the channel closes; it tells where, in the words of
// TF_REATTACH_PROVIDERS.
func listen(ctx context.Context, c *cloud.Cloud) (any, <-chan struct{}, error) {
	p, err := load(c)
	if err != nil {
		return nil, nil, err
	}
	server := &remembering{ProviderServer: schema.NewGRPCProviderServer(p)}
	ready := make(chan *goplugin.ReattachConfig)
	closed := make(chan struct{})
	go plugin.Serve(&plugin.ServeOpts{
		GRPCProviderFunc: func() tfprotov5.ProviderServer { return server },
		Logger:           hclog.NewNullLogger(), NoLogOutputOverride: true,
		TestConfig: &goplugin.ServeTestConfig{Context: ctx, ReattachConfigCh: ready, CloseCh: closed},
	})
	select {
	case where := <-ready:
		return map[string]any{
			"Protocol": string(where.Protocol), "ProtocolVersion": where.ProtocolVersion, "Pid": where.Pid, "Test": where.Test,
			"Addr": map[string]string{"Network": where.Addr.Network(), "String": where.Addr.String()},
		}, closed, nil
	case <-closed:
		return nil, nil, fmt.Errorf("%s cannot be served", c.Name)
	}
}

// remembering builds the answer to GetProviderSchema once: each run of an engine asks for it.
type remembering struct {
	tfprotov5.ProviderServer
	once   sync.Once
	answer *tfprotov5.GetProviderSchemaResponse
	err    error
}

func (r *remembering) GetProviderSchema(ctx context.Context, q *tfprotov5.GetProviderSchemaRequest) (*tfprotov5.GetProviderSchemaResponse, error) {
	r.once.Do(func() { r.answer, r.err = r.ProviderServer.GetProviderSchema(ctx, q) })
	return r.answer, r.err
}
